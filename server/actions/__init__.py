"""Every write: one function = one transaction = one event."""
