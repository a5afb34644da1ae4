using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;

namespace EditorialLint.Language.Quotations.Bearers;

/// <summary>Finds whom <c>he</c> or <c>she</c> takes up: the person who stands out most in the sentences before.</summary>
/// <remarks>
/// Salience after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994): a subject, above all of a verb of saying,
/// stands out more than who is only mentioned, and each sentence further back counts for less.
/// </remarks>
internal sealed class PronounResolver(Document document, BearerIndex bearers)
{
    /// <summary>The longest sentence that is parsed, in tokens, and how far back is looked: names and paragraphs.</summary>
    private const int MaximumSentence = 1000, MaximumMentions = 40, MaximumBlocks = 4;

    /// <summary>What a sentence further back is worth of the next one.</summary>
    private const float Fading = 0.75f;

    private const float Speaking = 3, Subject = 2.5f, Opening = 2, Inside = 0.8f, Possessive = 0.5f, Quoted = 0.15f;

    /// <summary>What a name is worth that nothing but its speaking shows for a person's: less than any that is one's.</summary>
    private const float Doubtful = 0.01f;

    /// <summary>How many sentences back the parse is asked: as far as the speaker of the quotation was looked for.</summary>
    private const int ParsedReach = 3;

    /// <summary>What the speaker of the quotation before is worth.</summary>
    private const float Carried = 2;

    /// <summary>From which share of the best one's salience another person is a rival.</summary>
    private const float Rivalry = 0.75f;

    /// <summary>The bearer, or null when no person of the gender is named before.</summary>
    /// <param name="pronoun">Token index of the pronoun.</param>
    /// <param name="previous">Who says the quotation before, or -1.</param>
    /// <param name="previousToken">Token index of that quotation's speaker.</param>
    internal SpeakerBearer? Resolve(int pronoun, int previous, int previousToken)
    {
        bool isFeminine = document.GetText(pronoun) is "she" or "She" or "her" or "Her";
        Block block = document.FindBlock(pronoun)!;
        int sentence = SentenceOf(pronoun);
        var salience = new Dictionary<int, (float Score, NameMention Last)>();
        ReadOnlySpan<NameMention> mentions = bearers.Mentions;
        for (int i = bearers.CountBefore(pronoun) - 1, seen = 0; i >= 0 && seen < MaximumMentions; i--, seen++)
        {
            NameMention mention = mentions[i];
            int bearer = bearers.Of(mention);
            if (document.FindBlock(mention.FirstToken) is not { } place || block.Index - place.Index > MaximumBlocks)
                break;
            if (bearer < 0 || !bearers.MayBePerson(bearer) || bearers.GenderOf(bearer) == (isFeminine ? BearerIndex.Gender.Masculine : BearerIndex.Gender.Feminine))
                continue;
            int back = sentence - SentenceOf(mention.FirstToken);
            float worth = Worth(mention, back) * MathF.Pow(Fading, back) * (bearers.IsPerson(bearer) ? 1 : Doubtful);
            salience[bearer] = salience.TryGetValue(bearer, out var known) ? (known.Score + worth, known.Last) : (worth, mention);
        }

        if (previous >= 0 && salience.TryGetValue(previous, out var carried))
            salience[previous] = (carried.Score + (Carried * MathF.Pow(Fading, Math.Max(0, sentence - SentenceOf(previousToken)))), carried.Last);
        return Best(salience);
    }

    private SpeakerBearer? Best(Dictionary<int, (float Score, NameMention Last)> salience)
    {
        int best = -1, second = -1;
        foreach ((int bearer, (float score, _)) in salience)
        {
            if (best < 0 || score > salience[best].Score)
                (best, second) = (bearer, best);
            else if (second < 0 || score > salience[second].Score)
                second = bearer;
        }

        if (best < 0)
            return null;
        bool hasRival = second >= 0 && salience[second].Score >= Rivalry * salience[best].Score;
        return new SpeakerBearer(bearers[best], salience[best].Last, hasRival ? bearers[second] : null);
    }

    private int SentenceOf(int token) =>
        OrderedSearch.FirstFrom(document.Sentences.AsSpan(), token + 1, static sentence => sentence.FirstToken);

    private float Worth(NameMention mention, int back)
    {
        if (document.Get(QuotationSet.Layer).IsQuoted(document.Tokens[mention.FirstToken].Start))
            return Quoted;
        if (document.Tokens[mention.EndToken - 1].Has(TokenTraits.ApostropheS))
            return Possessive;
        if (IsVerb(mention.EndToken + 1) || IsVerb(mention.FirstToken - 2))
            return Speaking;
        if (back <= ParsedReach && IsSubject(mention) is { } subject)
            return subject ? Subject : Inside;
        int first = mention.TitleToken >= 0 ? mention.TitleToken : mention.FirstToken;
        return document.FindSentence(first)?.FirstToken is { } start && first - start <= 2 ? Opening : Inside;
    }

    /// <summary>Whether the name is a subject; null in a sentence too long to be edited prose.</summary>
    private bool? IsSubject(NameMention mention)
    {
        if (document.FindSentence(mention.FirstToken) is not { } sentence || sentence.EndToken - sentence.FirstToken > MaximumSentence)
            return null;
        DependencyTree tree = document.Get(Dependencies.Layer).Of(sentence);
        int word = tree.Words.FindFirst(mention.EndToken - 1);
        for (int steps = 0; steps < 4 && word >= 0 && word < tree.Words.Count; steps++)
        {
            if (tree[word].Relation is Relation.Nsubj)
                return true;
            if (tree[word].Relation is not (Relation.Flat or Relation.Compound or Relation.Appos))
                return false;
            word = tree[word].Head;
        }

        return false;
    }

    private bool IsVerb(int token) => token >= 0 && token < document.Tokens.Length && (ReportingVerbs.IsPast(document.GetText(token)) || document.GetText(token) is "says");
}
