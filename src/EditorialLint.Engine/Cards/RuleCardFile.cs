namespace EditorialLint.Engine.Cards;

/// <summary>The text of a rule card and where it stands.</summary>
/// <param name="Path">The path: its last folder is the rule's category (or Vale style), its file name the rule's name.</param>
/// <param name="Text">The card, in YAML.</param>
public sealed record RuleCardFile(string Path, string Text)
{
    /// <summary>The path that problems name, where it is another: from the folder of the run, which may be the card's own.</summary>
    public string Shown { get; init; } = Path;
}
