"""What a change in Kolada is called as a finding."""

DRIFT, DRIFT_CODE = "kolada-drift", "KOL001"
