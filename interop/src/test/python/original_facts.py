"""What the checks of the Python tool's command lines share."""

BUILTINS = {"simple", "ecommerce", "documents", "images", "users", "videos", "news"}


def require(condition, message):
    """A claim that does not hold ends the check of its line."""
    if not condition:
        raise AssertionError(message)
