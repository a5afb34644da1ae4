using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Reporting;

/// <summary>Article text inside SARIF messages: the only place that escapes it.</summary>
/// <remarks>
/// SARIF 2.1.0 §3.11.6 wants brackets escaped by a backslash in the words of a link only, and viewers show that backslash
/// wherever it stands. So brackets stay as they are, an invisible word joiner parts what would read as a link
/// (<c>[text](1)</c>), and no link has brackets in its words. Braces are doubled, since <c>{0}</c> is an argument (§3.11.5).
/// </remarks>
public static class SarifMessageText
{
    /// <summary>More links than this are no help to a reader; the rest are counted.</summary>
    private const int MaxLinks = 10;

    private const string LinkMiddle = "](", PartedLinkMiddle = "]\u2060(";

    /// <summary>Parts what would read as a link: for arguments, and for texts that never take arguments.</summary>
    public static string EscapeLinks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace(LinkMiddle, PartedLinkMiddle, StringComparison.Ordinal);
    }

    /// <summary>Parts, in place, what would read as a link.</summary>
    internal static void EscapeLinks(StringBuilder text) => text.Replace(LinkMiddle, PartedLinkMiddle);

    /// <summary>Escapes what would read as a link or a placeholder: for the text of a message.</summary>
    public static string Escape(string text) => DoubleBraces(EscapeLinks(text));

    /// <summary>A diagnostic's message with its related places as links to their one-based ids: for the text of a message.</summary>
    /// <param name="message">The message as a person reads it.</param>
    /// <param name="related">The related places, the first of which has the id 1.</param>
    public static string WithLinks(string message, ImmutableArray<RelatedLocation> related)
    {
        string escaped = Escape(message);
        return related.IsEmpty ? escaped : $"{escaped} {DoubleBraces(Links(message, related))}.";
    }

    /// <summary>A sentence, without its full stop, with the related places as links to their one-based ids: for an argument of a message.</summary>
    /// <param name="message">The message that the sentence follows, as a person reads it.</param>
    /// <param name="related">At least one place.</param>
    public static string Links(string message, ImmutableArray<RelatedLocation> related)
    {
        // Viewers take a link to begin at the first open bracket, even one that the message quotes.
        ArgumentNullException.ThrowIfNull(message);
        bool canLink = message.LastIndexOf('[') <= message.LastIndexOf(']');
        var text = new StringBuilder("Related: ");
        int links = Math.Min(related.Length, MaxLinks);
        for (int i = 0; i < links; i++)
        {
            if (i > 0)
                text.Append(i == related.Length - 1 ? " and " : ", ");
            if (canLink)
                text.Append('[').Append(LinkText(related, i)).Append(LinkMiddle).Append(i + 1).Append(')');
            else
                text.Append(LineOf(related[i]));
        }

        if (related.Length > links)
            text.Append(" and ").Append(related.Length - links).Append(" more");
        return text.ToString();
    }

    /// <summary>A run of places that are all called the same reads better with their lines.</summary>
    private static string LinkText(ImmutableArray<RelatedLocation> related, int index)
    {
        RelatedLocation place = related[index];
        bool repeats = index > 0 && string.Equals(place.Message, related[index - 1].Message, StringComparison.Ordinal);
        return repeats || string.IsNullOrWhiteSpace(place.Message) || place.Message.AsSpan().IndexOfAny(@"[]\") >= 0
            ? LineOf(place)
            : EscapeLinks(place.Message.TrimEnd('.'));
    }

    private static string DoubleBraces(string text) => text.AsSpan().IndexOfAny('{', '}') < 0
        ? text
        : text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string LineOf(RelatedLocation place) => $"line {place.Location.Start.Line}";
}
