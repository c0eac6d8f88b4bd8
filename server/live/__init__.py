"""Push only: event → frame → rooms."""
