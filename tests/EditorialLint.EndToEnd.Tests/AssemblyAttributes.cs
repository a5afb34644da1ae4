using Xunit.Sdk;
using Xunit.v3;

// Times and memory are measured, so one program runs at a time.
[assembly: Parallelization(Mode = ParallelMode.None)]
