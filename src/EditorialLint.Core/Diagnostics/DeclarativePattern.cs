using System.Collections.Immutable;

namespace EditorialLint.Core.Diagnostics;

/// <summary>The keys of a card without code. Their names and meanings are Vale's.</summary>
/// <param name="Kind">What the keys describe.</param>
public sealed record DeclarativePattern(DeclarativeKind Kind)
{
    /// <summary>Words, phrases or regular expressions, each matched on its own between word boundaries.</summary>
    public ImmutableArray<string> Tokens { get; init; } = [];

    /// <summary>Parts of one regular expression, joined as they are.</summary>
    public ImmutableArray<string> Raw { get; init; } = [];

    /// <summary>What to find and what to write instead; <c>a|b</c> on the right gives alternatives.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Swap { get; init; } = [];

    /// <summary>Matches that are no finding.</summary>
    public ImmutableArray<string> Exceptions { get; init; } = [];

    /// <summary>The counted pattern of an occurrence rule.</summary>
    public string? Token { get; init; }

    /// <summary>How many occurrences or repetitions are still right; null for no upper bound.</summary>
    public int? Max { get; init; }

    /// <summary>How many occurrences there must be; null for no lower bound.</summary>
    public int? Min { get; init; }

    /// <summary>Whether case is ignored.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether matches need no word boundary.</summary>
    public bool NonWord { get; init; }

    /// <summary>Whether <see cref="Raw"/> is put behind the tokens instead of standing for them.</summary>
    public bool Append { get; init; }

    /// <summary>Whether only tokens of letters are compared by a repetition rule.</summary>
    public bool Alpha { get; init; }

    /// <summary>Whether a replacement takes on the capital of what it replaces.</summary>
    public bool Capitalize { get; init; }

    /// <summary>Two forms each of which a text should keep to one: both are patterns.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Either { get; init; } = [];

    /// <summary>What a conditional rule asks an introduction for; its first group, if it has one, is what must be introduced.</summary>
    public string? First { get; init; }

    /// <summary>What introduces it; without a group, it is enough that this stands somewhere.</summary>
    public string? Second { get; init; }

    /// <summary>The manner of capitals: <c>$title</c>, <c>$sentence</c>, <c>$lower</c>, <c>$upper</c>, or an expression that the text must match.</summary>
    public string Match { get; init; } = "";

    /// <summary>Whether titles follow the Chicago manual, with all prepositions small, instead of the Associated Press.</summary>
    public bool UsesChicago { get; init; }

    /// <summary>Ends of words, such as a colon, behind which a capital is right.</summary>
    public ImmutableArray<string> Indicators { get; init; } = [];

    /// <summary>The share of words, from 0 to 1, from which on a text counts as in the wanted manner.</summary>
    public double Threshold { get; init; } = 0.8;

    /// <summary>An expression for what may stand before the text proper, such as a number.</summary>
    public string? Prefix { get; init; }

    /// <summary>The arithmetic of a metric rule.</summary>
    public string? Formula { get; init; }

    /// <summary>What its value must be to be a finding, such as <c>&gt; 8</c>.</summary>
    public string? Condition { get; init; }

    /// <summary>Expressions for words that are not looked up.</summary>
    public ImmutableArray<string> Filters { get; init; } = [];

    /// <summary>Whether those stand in place of the usual ones.</summary>
    public bool HasOwnFilters { get; init; }

    /// <summary>Words that are right, whatever the dictionary says.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>The words of a sequence.</summary>
    public ImmutableArray<SequenceStep> Steps { get; init; } = [];

    /// <summary>The most findings in one file; zero for no limit.</summary>
    public int Limit { get; init; }

    /// <summary>
    /// Where the rule looks, in Vale's names: <c>text</c> is every block, <c>sentence</c> each sentence of one, the others
    /// (<c>paragraph</c>, <c>heading.h1</c>, <c>list</c> …) are kinds of block; a block of any of them is looked at.
    /// </summary>
    public ImmutableArray<string> Scopes { get; init; } = ["text"];

    /// <summary>What an action writes in place of a match, the best first; an empty text removes the match. Empty for no action.</summary>
    public ImmutableArray<string> Replacements { get; init; } = [];

    /// <summary>How safe the replacement is that the card offers.</summary>
    public FixSafety FixSafety { get; init; } = FixSafety.NeedsEditor;
}
