namespace EditorialLint.Engine.Driving;

/// <summary>The time that one piece of work took in a whole run, over all threads.</summary>
/// <param name="Kind"><c>stage</c>, <c>layer</c> or <c>rule</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Time">The time, without that of other work it asked for.</param>
/// <param name="Count">How often it was done.</param>
public sealed record WorkTime(string Kind, string Name, TimeSpan Time, long Count);
