"""The money of an account: charges, invoices, transactions, and the sums that must agree."""
