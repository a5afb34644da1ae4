using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Reporting;

/// <summary>Article text inside SARIF messages: the only place that escapes it.</summary>
/// <remarks>
/// SARIF 2.1.0 §3.11: brackets and backslashes are escaped by a backslash, since <c>[text](1)</c> is a link, and
/// braces are doubled, since <c>{0}</c> is an argument.
/// </remarks>
public static class SarifMessageText
{
    /// <summary>More links than this are no help to a reader; the rest are counted.</summary>
    private const int MaxLinks = 10;

    /// <summary>Escapes what would read as a link: for arguments, and for texts that never take arguments.</summary>
    public static string EscapeLinks(string text) => Escape(text, braces: false);

    /// <summary>Escapes what would read as a link or a placeholder: for the text of a message.</summary>
    public static string Escape(string text) => Escape(text, braces: true);

    /// <summary>A diagnostic's message with its related places as links to their one-based ids.</summary>
    /// <param name="message">The message as a person reads it.</param>
    /// <param name="related">The related places, the first of which has the id 1.</param>
    public static string WithLinks(string message, ImmutableArray<RelatedLocation> related)
    {
        string escaped = Escape(message);
        if (related.IsEmpty)
            return escaped;
        var text = new StringBuilder(escaped).Append(" Related: ");
        int links = Math.Min(related.Length, MaxLinks);
        for (int i = 0; i < links; i++)
        {
            if (i > 0)
                text.Append(i == related.Length - 1 ? " and " : ", ");
            text.Append('[').Append(LinkText(related, i)).Append("](").Append(i + 1).Append(')');
        }

        if (related.Length > links)
            text.Append(" and ").Append(related.Length - links).Append(" more");
        return text.Append('.').ToString();
    }

    /// <summary>A run of places that are all called the same reads better with their lines.</summary>
    private static string LinkText(ImmutableArray<RelatedLocation> related, int index)
    {
        RelatedLocation place = related[index];
        bool repeats = index > 0 && string.Equals(place.Message, related[index - 1].Message, StringComparison.Ordinal);
        return repeats || string.IsNullOrWhiteSpace(place.Message)
            ? $"line {place.Location.Start.Line}"
            : Escape(place.Message.TrimEnd('.'));
    }

    private static string Escape(string text, bool braces)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(@"[]\{}") < 0)
            return text;
        var result = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (c is '[' or ']' or '\\')
                result.Append('\\');
            else if (braces && c is '{' or '}')
                result.Append(c);
            result.Append(c);
        }

        return result.ToString();
    }
}
