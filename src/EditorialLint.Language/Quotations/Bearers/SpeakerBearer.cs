using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Bearers;

/// <summary>Whom the words that name a speaker stand for.</summary>
/// <param name="Bearer">The person or body, as the document names it.</param>
/// <param name="Mention">The mention that shows it: the speaker's own name, or the earlier one that a pronoun or noun takes up.</param>
/// <param name="Rival">Another bearer whom the text allows nearly as well; null where it is clear.</param>
public sealed record SpeakerBearer(NameBearer Bearer, NameMention Mention, NameBearer? Rival = null);
