"""How commands are measured, paired with others, and told of."""
