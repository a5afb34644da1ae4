using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Fixing;

/// <summary>What came of fixing one document.</summary>
/// <param name="Result">What remains to be reported, on the text as it then is.</param>
/// <param name="Bytes">The new content of the file; null when it stays as it is.</param>
/// <param name="FixedCount">How many fixes were applied.</param>
public sealed record FixOutcome(DocumentResult Result, byte[]? Bytes, int FixedCount);
