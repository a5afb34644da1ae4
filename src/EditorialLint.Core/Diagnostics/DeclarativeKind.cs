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

    /// <summary>Reports a document that uses both of two forms.</summary>
    Consistency,

    /// <summary>Reports a match that nothing before it introduces.</summary>
    Conditional,

    /// <summary>Reports a block whose capitals follow another manner.</summary>
    Capitalization,

    /// <summary>Reports a document whose counts give too high or low a figure.</summary>
    Metric,

    /// <summary>Reports a word that no dictionary has.</summary>
    Spelling,

    /// <summary>Reports words that follow each other, by form or part of speech.</summary>
    Sequence,
}
