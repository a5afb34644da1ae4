using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Numbers;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0610: a number of dead or injured people that is another in the headline.</summary>
[Rule("conflicting-quantity")]
public sealed class ConflictingQuantityAnalyzer : ProseAnalyzer
{
    /// <summary>How many words a verb and its number may be apart.</summary>
    private const int Reach = 4;

    private enum Harm
    {
        None,
        Death,
        Injury,
    }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        if (document.Blocks.Length < 2 || document.Blocks[0].Kind != BlockKind.Headline)
            return;
        foreach (Harm harm in (ReadOnlySpan<Harm>)[Harm.Death, Harm.Injury])
        {
            if (Find(document, document.Blocks[0].Sentences[0], harm) is not ( >= 0, > 0) headline)
                continue;
            // Later paragraphs tell of other days.
            if (document.Blocks[1].Sentences.Length > 0 && Find(document, document.Blocks[1].Sentences[0], harm) is ( >= 0, > 0) body && body.Value != headline.Value)
            {
                context.Report(new Finding(document.Tokens[body.Token].Span)
                {
                    Arguments = [document.GetString(body.Token), document.GetString(headline.Token)],
                    Related = [new RelatedSpan(document.Tokens[headline.Token].Span, $"Here it is {headline.Value.ToString(CultureInfo.InvariantCulture)}.")],
                });
            }
        }
    }

    /// <summary>The number next to the first verb of a harm.</summary>
    private static (int Token, long Value) Find(Document document, Sentence sentence, Harm harm)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word || HarmOf(document.GetText(i)) != harm)
                continue;
            // "Kills 12" and "injured five": behind an active verb first; "12 die", "13 people were killed".
            if (Near(document, sentence, i, 1) is { Value: > 0 } behind)
                return behind;
            return Near(document, sentence, i, -1);
        }

        return (-1, 0);
    }

    private static (int Token, long Value) Near(Document document, Sentence sentence, int verb, int step)
    {
        int words = 0;
        for (int i = verb + step; i >= sentence.FirstToken && i < sentence.EndToken && words < Reach; i += step)
        {
            if (document.Tokens[i].IsTrivia)
                continue;
            if (!document.Tokens[i].IsWordLike || (document.Tokens[i].Kind == TokenKind.Word && HarmOf(document.GetText(i)) != Harm.None))
                return (-1, 0);
            if (ValueOf(document, i) is > 0 and long value)
                return IsEstimate(document, i) ? (-1, 0) : (i, value);
            words++;
        }

        return (-1, 0);
    }

    private static long ValueOf(Document document, int token)
    {
        ReadOnlySpan<char> text = document.GetText(token);
        if (document.Tokens[token].Kind != TokenKind.Number)
            return NumberWords.ValueOf(text);
        return !document.Tokens[token].Has(TokenTraits.Money | TokenTraits.Percent | TokenTraits.Ordinal | TokenTraits.Clock) && WrittenNumber.Read(text) is { } number && number.Length == text.Length ? number.Value : -1;
    }

    private static bool IsEstimate(Document document, int token) =>
        token >= 2 && NumberWords.IsApproximator(document.GetText(token - 2));

    private static Harm HarmOf(ReadOnlySpan<char> word) => word switch
    {
        "kill" or "kills" or "killed" or "killing" or "die" or "dies" or "died" or "dead" or "Kills" or "Dead" or "Killed" or "Die" => Harm.Death,
        "injure" or "injures" or "injured" or "injuring" or "wound" or "wounds" or "wounded" or "wounding" or "hurt" or "Injured" or "Hurt" or "Wounded" => Harm.Injury,
        _ => Harm.None,
    };
}
