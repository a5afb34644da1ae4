using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Initialisms;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Names;

/// <summary>EL0310: capitals in brackets that the text never uses, or explains again.</summary>
[Rule("idle-initialism")]
public sealed class IdleInitialismAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        InitialismSet initialisms = document.Get(InitialismSet.Layer);
        if (initialisms.Definitions.IsEmpty)
            return;
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        var first = new Dictionary<string, InitialismDefinition>(StringComparer.Ordinal);
        foreach (InitialismDefinition definition in initialisms.Definitions)
        {
            bool isNew = first.TryAdd(definition.Text, definition);
            if (!definition.IsAside || quotations.IsQuoted(document.Tokens[definition.Token].Start) || !IsProse(document, definition.Token))
                continue;
            TextSpan capitals = document.Tokens[definition.Token].Span;
            if (!isNew && IsSame(document, first[definition.Text], definition))
                Report(context, "again", definition, capitals, [new RelatedSpan(document.Tokens[first[definition.Text].Token].Span, "It is explained here.")]);
            else if (isNew && initialisms.Places[definition.Text] is [var only] && only == definition.Token)
                Report(context, RuleMessage.DefaultKey, definition, capitals, []);
        }
    }

    private static void Report(NodeContext<Document> context, string message, InitialismDefinition definition, TextSpan capitals, ImmutableArray<RelatedSpan> related)
    {
        Document document = context.Document;
        Token open = document.Tokens[definition.Token - 1], before = document.Tokens[definition.Token - 2];
        TextSpan cut = TextSpan.FromBounds(before.Kind == TokenKind.Whitespace ? before.Start : open.Start, document.Tokens[definition.Token + 1].End);
        context.Report(new Finding(capitals)
        {
            Message = message,
            Arguments = [definition.Text],
            Related = related,
            Fixes = [Fix.Replace($"Delete '({definition.Text})'", FixSafety.NeedsEditor, cut, "")],
        });
    }

    private static bool IsSame(Document document, InitialismDefinition one, InitialismDefinition other) =>
        document.GetText(one.Full).Equals(document.GetText(other.Full), StringComparison.OrdinalIgnoreCase);

    private static bool IsProse(Document document, int token) =>
        document.FindBlock(token) is { Kind: BlockKind.Paragraph or BlockKind.ListItem };
}
