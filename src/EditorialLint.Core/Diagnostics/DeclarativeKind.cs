namespace EditorialLint.Core.Diagnostics;

/// <summary>The kinds of rule that a card alone can express, by the names of its <c>extends</c> key.</summary>
public enum DeclarativeKind
{
    /// <summary>Reports every match of a token or pattern.</summary>
    Existence,

    /// <summary>Reports a match and names what to write instead.</summary>
    Substitution,

    /// <summary>Reports a token that follows itself.</summary>
    Repetition,

    /// <summary>Reports a block in which a pattern occurs too often or too seldom.</summary>
    Occurrence,
}
