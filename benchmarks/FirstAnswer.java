/// How a start went until its first answer: by the clock, in processor time, and in megabytes of memory at most.
record FirstAnswer(double seconds, double processorSeconds, double megabytes) {}
