"""What a session means to an eye, as values: map, verdict, ending, progress; knows no Qt."""
