namespace EditorialLint.Testing;

/// <summary>A rule did something else than a test expects.</summary>
/// <param name="message">What it did.</param>
public sealed class RuleMismatchException(string message) : Exception(message);
