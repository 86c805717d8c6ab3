"""The digits of MNIST: fetched, and trained on."""
