"""What a person does with a policy folder: open, draft, recover, save, compare, publish."""
