/** Under this name the device keeps the checklist's state, as its link writes it. */
export const checklistStore = 'checklist';
