using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Names;

/// <summary>Somebody or something that a document names, with all mentions of the name.</summary>
/// <param name="Name">The fullest form in which the name stands.</param>
/// <param name="Kind">What the evidence of all mentions shows.</param>
/// <param name="Mentions">The mentions in text order, each without titles and words before them; at least one.</param>
public sealed record NameBearer(string Name, NameKind Kind, ImmutableArray<NameMention> Mentions)
{
    /// <summary>Whether it is a person.</summary>
    public bool IsPerson => Kind == NameKind.Person;

    /// <summary>The parts of a person's name; null for others.</summary>
    public PersonName? Parts { get; init; }

    /// <summary>The titles that stand before the name, each once, in text order.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>The ages that the text gives, in text order.</summary>
    public ImmutableArray<StatedAge> Ages { get; init; } = [];

    /// <summary>What the text says the person is, beside the name: <c>the national security adviser</c>.</summary>
    public ImmutableArray<TextSpan> Roles { get; init; } = [];
}
