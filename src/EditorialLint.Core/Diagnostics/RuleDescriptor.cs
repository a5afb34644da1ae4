using System.Collections.Immutable;

namespace EditorialLint.Core.Diagnostics;

/// <summary>All that is known of a rule without running it: the content of its card.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Permanent id, such as <c>EL0104</c>; <c>Style.Rule</c> for a card without one.</summary>
    public required string Id { get; init; }

    /// <summary>Name in kebab case: the card's file name.</summary>
    public required string Name { get; init; }

    /// <summary>Category: the card's folder.</summary>
    public required string Category { get; init; }

    /// <summary>A few words that name the defect, without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>Level when nothing is configured.</summary>
    public required Severity Level { get; init; }

    /// <summary>Where the rule is in its life.</summary>
    public RuleStatus Status { get; init; }

    /// <summary>Where the rule looks.</summary>
    public SpeechScope Speech { get; init; }

    /// <summary>The messages; the one with the key <c>default</c> comes first.</summary>
    public required ImmutableArray<RuleMessage> Messages { get; init; }

    /// <summary>Why it matters and what to do, in plain sentences.</summary>
    public string Help { get; init; } = "";

    /// <summary>The share of findings that were right when read on clean professional copy, from 0 to 100; null when not measured.</summary>
    public int? Precision { get; init; }

    /// <summary>
    /// From how many findings in one document on the driver makes one of them, at the first place, with the others as
    /// related places: a habit of the text is one thing to mend. Null where each stands alone.
    /// </summary>
    public int? MergeFrom { get; init; }

    /// <summary>The rule's options.</summary>
    public ImmutableArray<RuleOptionDescriptor> Options { get; init; } = [];

    /// <summary>The card's examples, bad ones first.</summary>
    public ImmutableArray<RuleExample> Examples { get; init; } = [];

    /// <summary>What a card without code looks for; null for a coded rule or one of the driver.</summary>
    public DeclarativePattern? Pattern { get; init; }

    /// <summary>The absolute path of the user's pack that the rule belongs to; null for a rule of the product.</summary>
    public string? Pack { get; init; }

    /// <summary>Whether the name alone stands for the rule. One of a plain Vale style is known by style and name only, since styles share names.</summary>
    public bool IsKnownByName => !Id.EndsWith("." + Name, StringComparison.Ordinal);

    /// <summary>Key of the message of merged findings; its one argument is their number.</summary>
    public const string MergedMessageKey = "several";

    /// <summary>The message with a given key.</summary>
    /// <exception cref="ArgumentException">The card has no such message.</exception>
    public RuleMessage GetMessage(string key)
    {
        foreach (RuleMessage message in Messages)
        {
            if (string.Equals(message.Key, key, StringComparison.Ordinal))
                return message;
        }

        throw new ArgumentException($"Rule {Id} has no message '{key}'.", nameof(key));
    }
}
