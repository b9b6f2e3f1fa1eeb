"""What a meeting is told of since another one: each part as the records of programs and the lines of people."""
