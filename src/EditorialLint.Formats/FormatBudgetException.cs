namespace EditorialLint.Formats;

/// <summary>A source whose markup would cost more time or memory than any article needs; it is not read.</summary>
/// <param name="reason">What there is too much of, as a clause that follows <c>because</c>.</param>
public sealed class FormatBudgetException(string reason) : Exception(reason);
