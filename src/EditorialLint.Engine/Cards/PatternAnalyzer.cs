using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary>What the kinds of cards without code have in common: where they look, how often they report, how they mend.</summary>
internal abstract class PatternAnalyzer(RuleDescriptor rule, DeclarativePattern pattern) : ProseAnalyzer
{
    private readonly RuleMessage _message = rule.GetMessage(RuleMessage.DefaultKey);

    protected DeclarativePattern Pattern { get; } = pattern;

    /// <summary>Whether the rule looks at one sentence after the other.</summary>
    protected virtual bool BySentence => Pattern.Scopes.Contains("sentence");

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    /// <summary>Adds what is wrong in a document, in text order; block by block unless the kind sees more at a time.</summary>
    protected virtual void SearchDocument(NodeContext<Document> context, List<Finding> findings)
    {
        foreach (BlockText block in BlocksInScope(context.Document))
            SearchBlock(block, findings);
    }

    /// <summary>Adds what is wrong in a stretch of a block, in text order.</summary>
    protected virtual void Search(BlockText block, int start, int end, List<Finding> findings)
    {
    }

    /// <summary>The blocks that the card's scope names.</summary>
    protected IEnumerable<BlockText> BlocksInScope(Document document)
    {
        foreach (BlockText block in document.Get(ProseText.Layer).Blocks)
        {
            if (IsInScope(block.Block.Kind))
                yield return block;
        }
    }

    /// <summary>A finding with as many arguments as the message takes.</summary>
    protected Finding Describe(TextSpan span, ImmutableArray<string> arguments, ImmutableArray<Fix> fixes) =>
        new(span) { Arguments = arguments[..Math.Min(arguments.Length, _message.ArgumentCount)], Fixes = fixes };

    /// <summary>One way to mend a match.</summary>
    protected Fix Mend(BlockText block, PatternMatch match, string replacement)
    {
        if (replacement.Length > 0)
            return Fix.Replace($"Replace with '{replacement}'", Pattern.FixSafety, block.ToSource(match.Start, match.End), replacement);
        string removed = block.Text[match.Start..match.End].ToString();
        (int start, int end) = WithBlank(block.Text, match.Start, match.End);
        return Fix.Replace($"Remove '{removed}'", Pattern.FixSafety, block.ToSource(start, end), "");
    }

    /// <summary>Alternatives as they stand in a sentence; quotation marks around the placeholder go around each.</summary>
    protected string Join(ImmutableArray<string> alternatives)
    {
        int place = _message.Template.IndexOf("%s", StringComparison.Ordinal);
        string separator = (place > 0 ? _message.Template[place - 1] : ' ') switch
        {
            '\'' => "' or '",
            '"' => "\" or \"",
            '‘' => "’ or ‘",
            '“' => "” or “",
            _ => " or ",
        };
        return string.Join(separator, alternatives);
    }

    private void Analyze(NodeContext<Document> context)
    {
        var findings = new List<Finding>();
        SearchDocument(context, findings);
        foreach (Finding finding in findings)
            context.Report(finding);
    }

    private void SearchBlock(BlockText block, List<Finding> findings)
    {
        if (!BySentence)
        {
            Search(block, 0, block.Length, findings);
            return;
        }

        foreach (Sentence sentence in block.Block.Sentences)
        {
            Search(block, block.StartOf(sentence.FirstToken), block.StartOf(sentence.EndToken), findings);
        }
    }

    private bool IsInScope(BlockKind kind)
    {
        foreach (string scope in Pattern.Scopes)
        {
            if (Includes(scope, kind))
                return true;
        }

        return false;
    }

    private static bool Includes(string scope, BlockKind kind) => scope switch
    {
        "paragraph" => kind is BlockKind.Paragraph or BlockKind.BlockQuotation,
        "heading" => kind is BlockKind.Headline or BlockKind.SubHeadline,
        "heading.h1" => kind == BlockKind.Headline,
        "heading.h2" or "heading.h3" or "heading.h4" or "heading.h5" or "heading.h6" => kind == BlockKind.SubHeadline,
        "list" => kind == BlockKind.ListItem,
        "blockquote" => kind == BlockKind.BlockQuotation,
        "table" or "table.cell" or "table.header" => kind == BlockKind.TableCell,
        "table.caption" or "figure.caption" => kind == BlockKind.Caption,
        "alt" => kind == BlockKind.AltText,
        _ => true,
    };

    // A word that goes takes one blank along, or two would meet.
    private static (int Start, int End) WithBlank(ReadOnlySpan<char> text, int start, int end)
    {
        bool blankBefore = start > 0 && text[start - 1] is (' ' or '\u00A0');
        bool blankBehind = end < text.Length && text[end] is (' ' or '\u00A0');
        bool markBehind = end == text.Length || char.IsPunctuation(text[end]) || char.IsWhiteSpace(text[end]);
        if (blankBefore && markBehind)
            return (start - 1, end);
        return start == 0 && blankBehind ? (start, end + 1) : (start, end);
    }
}
