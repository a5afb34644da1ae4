using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Dates;

/// <summary>The dates that a document names with a month and a day.</summary>
public sealed class DateSet
{
    // A line of its own above or below the text: "Published Tuesday, Aug. 4, 2020".
    private const int LongestDateline = 60;

    private DateSet(ImmutableArray<DateMention> mentions, DateOnly? written)
    {
        Mentions = mentions;
        Written = written;
    }

    /// <summary>The dates of a document.</summary>
    public static DocumentLayer<DateSet> Layer { get; } = new(Read);

    /// <summary>The dates in text order.</summary>
    public ImmutableArray<DateMention> Mentions { get; }

    /// <summary>The day when the text was written, if a dateline or a short line of its own tells; null otherwise.</summary>
    public DateOnly? Written { get; }

    private static DateSet Read(Document document)
    {
        ImmutableArray<DateMention> mentions = DateReader.Read(document);
        DateOnly? written = null;
        foreach (DateMention mention in mentions)
        {
            if (mention.Year is not (int year and >= 1 and <= 9999) || !mention.IsPossible || !IsDateline(document, mention))
                continue;
            // A page of letters or minutes has several, and was written on none of them alone.
            if (written is { } other && other.Year != year)
                return new DateSet(mentions, null);
            written ??= new DateOnly(year, mention.Month, mention.Day);
        }

        return new DateSet(mentions, written);
    }

    private static bool IsDateline(Document document, DateMention mention)
    {
        Block? block = document.Blocks.FirstOrDefault(block => block.Span.Contains(mention.Span));
        return block is not null && (block.Kind == BlockKind.Dateline || block.Span.Length <= LongestDateline);
    }
}
