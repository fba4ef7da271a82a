"""From a comparison and an effective date to a notice, ready to publish."""
