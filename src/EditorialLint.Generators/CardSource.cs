namespace EditorialLint.Generators;

/// <summary>The text of a card, which compares by value, so that unchanged cards are not read again.</summary>
internal sealed record CardSource(string Path, string Text);
