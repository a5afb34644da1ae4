using System.Collections.Immutable;

namespace EditorialLint.Language.Names;

/// <summary>Somebody or something that a document names, with all mentions of the name.</summary>
/// <param name="Name">The fullest form in which the name stands.</param>
/// <param name="IsPerson">Whether a title or a given name shows a person.</param>
/// <param name="Mentions">The mentions in text order; at least one.</param>
public sealed record NameBearer(string Name, bool IsPerson, ImmutableArray<NameMention> Mentions);
