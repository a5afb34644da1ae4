using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Names;

/// <summary>EL0306: the title of an office before a name without its capital, or alone with one where the house writes it small.</summary>
[Rule("title-capitalization")]
public sealed class TitleCapitalizationAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<string> Standalone = new("standalone");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        if (context.Option(Standalone) is "small")
            ReportStandalone(context, document);
        foreach (NameBearer bearer in document.Get(NameSet.Layer).Bearers)
        {
            if (!bearer.IsPerson)
                continue;
            foreach (NameMention mention in bearer.Mentions)
            {
                int title = mention.FirstToken - 2;
                if (title < 0 || mention.TitleToken >= 0 || document.Tokens[title + 1].Kind != TokenKind.Whitespace)
                    continue;
                int first = FindStart(document, title);
                if (first < 0 || !Stands(document, first))
                    continue;
                TextSpan span = TextSpan.FromBounds(document.Tokens[first].Span.Start, document.Tokens[title].Span.End);
                string correct = first == title ? Capitalize(document.GetText(title)) : "Prime Minister";
                context.Report(new Finding(span)
                {
                    Arguments = [correct.ToLowerInvariant(), bearer.Name, correct],
                    Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
                });
            }
        }
    }

    /// <summary>The first token of the title in small letters that ends at a token, or -1.</summary>
    private static int FindStart(Document document, int last) => document.GetText(last) switch
    {
        "president" or "senator" or "governor" or "mayor" or "pope" or "king" or "queen" or "prince" or "princess" or "congressman" or "congresswoman" or
            "sheriff" or "chancellor" or "archbishop" or "rabbi" or "bishop" or "colonel" or "lieutenant" or "sergeant" or "ambassador" => last,
        // "to judge Lee" and "in general Lee" have no title.
        "judge" or "general" when last >= 2 && document.GetText(last - 2) is "by" or "from" or "with" or "before" or "that" or "when" or "," => last,
        "minister" when last >= 2 && document.Tokens[last - 1].Kind == TokenKind.Whitespace && document.GetText(last - 2) is "prime" => last - 2,
        _ => -1,
    };

    /// <summary>Whether the title stands alone: behind an article, an adjective or another noun it describes (<c>the late president Lee</c>, <c>club president Lee</c>).</summary>
    private static bool Stands(Document document, int title)
    {
        if (document.FindSentence(title) is not { Block.Kind: BlockKind.Paragraph } sentence || title - 2 < sentence.FirstToken || document.Tokens[title - 1].Kind != TokenKind.Whitespace
            || document.Tokens[title - 2].Has(TokenTraits.Capitalized | TokenTraits.Hyphenated))
            return false;
        int before = title - 2;
        // "then president Lee" tells of a time, as an adjective would.
        return document.GetText(before) switch
        {
            "," or "that" or "when" or "where" => true,
            "then" or "now" or "once" or "later" or "currently" or "formerly" => false,
            _ => document.Get(Tags.Layer).OfToken(sentence, before) is
            { Universal: UniversalTag.VERB or UniversalTag.AUX or UniversalTag.ADP or UniversalTag.ADV or UniversalTag.CCONJ or UniversalTag.SCONJ },
        };
    }

    private static void ReportStandalone(NodeContext<Document> context, Document document)
    {
        for (int i = 2; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word || !IsOffice(document.GetText(i)) || !IsAlone(document, i))
                continue;
            string word = document.GetString(i);
            string correct = word.ToLowerInvariant();
            TextSpan span = document.Tokens[i].Span;
            context.Report(new Finding(span)
            {
                Message = "standalone",
                Arguments = [word, correct],
                Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
            });
        }
    }

    private static bool IsOffice(ReadOnlySpan<char> word) => word is
        "President" or "Senator" or "Governor" or "Mayor" or "Pope" or "Queen" or "King" or "Congressman" or "Congresswoman" or "Sheriff" or "Chancellor" or "Archbishop" or "Ambassador";

    /// <summary>
    /// Whether a title names nobody: behind a determiner or a preposition, and no part of a longer name
    /// (<c>the Vice President</c>, <c>the President Hotel</c>, <c>the King of Spain</c>, <c>President-elect</c>).
    /// </summary>
    private static bool IsAlone(Document document, int title)
    {
        if (document.Tokens[title - 1].Kind != TokenKind.Whitespace || document.FindSentence(title) is not { Block.Kind: BlockKind.Paragraph } sentence || title - 2 < sentence.FirstToken
            || document.GetText(title - 2) is not ("the" or "The" or "a" or "A" or "no" or "No" or "any" or "every" or "Every" or "each" or "this" or "that" or "our" or "Our" or "their" or "his" or "her" or "former" or "as" or "for"))
            return false;
        int next = title + 1;
        while (next < sentence.EndToken && document.Tokens[next].Kind == TokenKind.Whitespace)
            next++;
        if (next >= sentence.EndToken)
            return true;
        // "of" begins the name of an office, which houses write in either way.
        return !document.Tokens[next].Has(TokenTraits.Capitalized) && document.GetText(next) is not "of";
    }

    private static string Capitalize(ReadOnlySpan<char> word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";
}
