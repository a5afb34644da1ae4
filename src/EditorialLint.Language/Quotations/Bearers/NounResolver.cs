using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Bearers;

/// <summary>Finds whom <c>the senator</c> takes up: the latest name that stands with that noun as a title or beside it.</summary>
internal sealed class NounResolver(Document document, BearerIndex bearers)
{
    /// <summary>How many names back are looked at, and how many tokens behind a name an apposition may have.</summary>
    private const int MaximumMentions = 60, Apposition = 16;

    /// <summary>The bearer, or null.</summary>
    /// <param name="first">Token index of the first word of the speaker.</param>
    /// <param name="head">Token index of its noun.</param>
    internal SpeakerBearer? Resolve(int first, int head)
    {
        if (document.GetText(first) is not ("the" or "The") || first == head || document.Tokens[head].Has(TokenTraits.Capitalized))
            return null;
        ReadOnlySpan<NameMention> mentions = bearers.Mentions;
        for (int i = bearers.CountBefore(first) - 1, seen = 0; i >= 0 && seen < MaximumMentions; i--, seen++)
        {
            int bearer = bearers.Of(mentions[i]);
            if (bearer >= 0 && IsCalled(mentions[i], document.GetText(head)))
                return new SpeakerBearer(bearers[bearer], mentions[i]);
        }

        return null;
    }

    private bool IsCalled(NameMention mention, ReadOnlySpan<char> noun)
    {
        int before = mention.TitleToken >= 0 ? mention.TitleToken : mention.FirstToken - 2;
        if (before >= 0 && IsTitleOf(document.GetText(before), noun))
            return true;
        // "Ana Ruiz, a senator from Ohio", "Ana Ruiz, the city's mayor".
        if (mention.EndToken >= document.Tokens.Length || document.GetText(mention.EndToken) is not ",")
            return false;
        for (int i = mention.EndToken + 1; i < document.Tokens.Length && i < mention.EndToken + Apposition; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Punctuation)
                return false;
            if (document.GetText(i).SequenceEqual(noun))
                return true;
        }

        return false;
    }

    private static bool IsTitleOf(ReadOnlySpan<char> title, ReadOnlySpan<char> noun) =>
        title.Equals(noun, StringComparison.OrdinalIgnoreCase) || title switch
        {
            "Sen." => noun is "senator" or "lawmaker",
            "Rep." => noun is "congressman" or "congresswoman" or "representative" or "lawmaker",
            "Gov." => noun is "governor",
            "Dr." => noun is "doctor" or "physician",
            "Gen." => noun is "general",
            "Prof." => noun is "professor",
            _ => false,
        };
}
