"""What time alone sets off."""
