using System.Globalization;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Bearers;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes documents with their layers for people: each block with its sentences, their trees and quotations, then the names.</summary>
/// <param name="output">Where they go. It stays open.</param>
public sealed class InspectionTextWriter(TextWriter output)
{
    /// <summary>Writes one document.</summary>
    public void Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        WriteLine(TerminalCells.Visible(document.Text.Path));
        AttributionSet attributions = document.Get(AttributionSet.Layer);
        SpeakerBearers bearers = document.Get(SpeakerBearers.Layer);
        ILookup<int, Quotation> quotations = document.Get(QuotationSet.Layer).All.ToLookup(static quotation => quotation.Block.Index);
        foreach (Block block in document.Blocks)
        {
            WriteLine("");
            WriteLine($"  {Place(document, block.Span)} {InspectionNames.Of(block.Kind)}");
            foreach (Sentence sentence in block.Sentences)
            {
                WriteLine($"    {Place(document, sentence.Span)} sentence: {Text(document, sentence.Span)}");
                foreach (string line in TreeDrawing.Draw(sentence))
                    WriteLine($"      {line}");
            }

            foreach (Quotation quotation in quotations[block.Index])
                WriteQuotation(document, quotation, attributions.Find(quotation), bearers.Find(quotation));
        }

        WriteNames(document);
        WriteLine("");
    }

    private void WriteQuotation(Document document, Quotation quotation, Attribution? attribution, SpeakerBearer? bearer)
    {
        string continues = quotation.Continues ? ", goes on" : "";
        WriteLine(
            $"    {Place(document, quotation.Content)} quotation ({InspectionNames.Of(quotation.Kind)}, " +
            $"{InspectionNames.Of(quotation.Mark)}{continues}): {Text(document, quotation.Content)}");
        if (attribution is null)
        {
            WriteLine("      speaker: none found");
            return;
        }

        string cue = attribution.Cue is { } span ? $", cue '{Text(document, span)}'" : "";
        WriteLine(
            $"      speaker: {Text(document, attribution.Speaker)} at {document.Text.GetPosition(attribution.Speaker.Start)}" +
            $"{cue}, {InspectionNames.Of(attribution.Basis)}");
        if (bearer is null)
            return;
        string rival = bearer.Rival is { } other ? $", or {TerminalCells.Visible(other.Name)}" : "";
        WriteLine($"      bearer: {TerminalCells.Visible(bearer.Bearer.Name)}{rival}, by {Text(document, bearer.Mention.Span)} at {document.Text.GetPosition(bearer.Mention.Span.Start)}");
    }

    private void WriteNames(Document document)
    {
        NameSet names = document.Get(NameSet.Layer);
        if (names.Bearers.IsEmpty)
            return;
        WriteLine("");
        WriteLine("  names");
        foreach (NameBearer bearer in names.Bearers)
        {
            IEnumerable<string> mentions = bearer.Mentions.Select(
                mention => $"{document.Text.GetPosition(mention.Span.Start)} {Text(document, mention.Span)}");
            WriteLine($"    {TerminalCells.Visible(bearer.Name)} ({InspectionNames.Of(bearer.Kind)}): {string.Join(", ", mentions)}");
            if (Details(document, bearer) is { Count: > 0 } details)
                WriteLine($"      {TerminalCells.Visible(string.Join("; ", details))}");
        }
    }

    private static List<string> Details(Document document, NameBearer bearer)
    {
        var details = new List<string>();
        if (bearer.Parts is { } parts)
        {
            AddDetail(details, "given", parts.Given);
            AddDetail(details, "middle", parts.Middle);
            AddDetail(details, "family", parts.Family);
            AddDetail(details, "suffix", parts.Suffix);
        }

        details.AddRange(bearer.Titles.Select(static title => $"title {title}"));
        details.AddRange(bearer.Ages.Select(static age => string.Create(CultureInfo.InvariantCulture, $"age {age.Years}")));
        details.AddRange(bearer.Roles.Select(role => $"role {document.GetText(role)}"));
        return details;
    }

    private static void AddDetail(List<string> details, string part, string? text)
    {
        if (text is not null)
            details.Add($"{part} {text}");
    }

    private void WriteLine(string line)
    {
        output.Write(line);
        output.Write('\n');
    }

    private static string Text(Document document, TextSpan span) => TerminalCells.Visible(document.GetText(span).ToString());

    private static string Place(Document document, TextSpan span) => string.Create(
        CultureInfo.InvariantCulture, $"{document.Text.GetPosition(span.Start)}-{document.Text.GetPosition(span.End)}");
}
