using EditorialLint.Core.Text;
using EditorialLint.Formats.Html;
using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Markdown;

/// <summary>Tells what the tags inside a paragraph of Markdown do to its text.</summary>
/// <param name="content">The source.</param>
/// <param name="outline">Takes prose, pictures and comments.</param>
internal sealed class InlineHtml(string content, OutlineBuilder outline)
{
    private readonly ProseBuilder _alt = new(content);
    private HtmlElement? _silent;
    private TextSpan _silentTag;
    private bool _isShown;
    private int _nested;
    private int _end;
    private int _quotations;

    /// <summary>Whether text is no prose now: a tag of code or the like is open.</summary>
    internal bool IsSilent => _silent is not null;

    /// <summary>Begins a paragraph.</summary>
    internal void Begin()
    {
        _silent = null;
        _quotations = 0;
    }

    /// <summary>Ends it; what is still open ends with its last tag.</summary>
    internal void End()
    {
        if (_silent is not null)
            Close(_end);
    }

    /// <summary>Reads a tag, comment or the like.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="isQuoted">Whether a block quotation is around it.</param>
    internal void Read(TextSpan place, bool isQuoted)
    {
        ReadOnlySpan<char> text = content.AsSpan(place.Start, place.Length);
        _end = place.End;
        if (text.StartsWith("<!--"))
        {
            outline.AddComment(place.Start, place.End, place.Start + 4, place.End - 3);
            return;
        }

        bool isEnd = text is ['<', '/', ..];
        int nameStart = isEnd ? 2 : 1, nameEnd = nameStart;
        while (nameEnd < text.Length && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] == '-'))
            nameEnd++;
        if (nameEnd == nameStart)
            return;
        Span<char> name = stackalloc char[Math.Min(nameEnd - nameStart, 32)];
        text.Slice(nameStart, name.Length).ToLowerInvariant(name);
        HtmlElement element = HtmlElement.Find(name);
        if (_silent is not null)
            ReadInSilence(element, isEnd, place.End);
        else if (isEnd)
            ReadEnd(element, place);
        else
            ReadStart(element, place, isQuoted, text[^2] == '/');
    }

    private void ReadInSilence(HtmlElement element, bool isEnd, int end)
    {
        if (element.Name != _silent!.Name)
            return;
        _nested += isEnd ? -1 : 1;
        if (_nested == 0)
            Close(end);
    }

    private void ReadStart(HtmlElement element, TextSpan tag, bool isQuoted, bool closesItself)
    {
        bool isHidden = HtmlAttributes.Hide(content, tag);
        if (element.Role == HtmlRole.Break)
            outline.Prose.AddBreak(tag.Start, tag.End);
        else if (element.Role == HtmlRole.InlineQuotation && !isHidden)
            outline.Prose.AddDecoded(tag.Start, tag.End, ++_quotations % 2 == 1 ? "“" : "‘");
        else if (element.Role == HtmlRole.Picture && !isHidden)
            AddPicture(tag, isQuoted);
        else if (element.IsVoid || closesItself)
            AddVoid(element, tag, isHidden);
        else if (isHidden || element.Role is HtmlRole.Object or HtmlRole.Hidden or HtmlRole.HiddenBlock)
            (_silent, _silentTag, _isShown, _nested) = (element, tag, element.Role == HtmlRole.Object && !isHidden, 1);
    }

    private void AddPicture(TextSpan tag, bool isQuoted)
    {
        if (HtmlAttributes.Find(content, tag, "alt") is { } alt)
            HtmlText.Add(content, alt.Start, alt.End, inAttribute: true, _alt);
        outline.AddPicture(tag.Start, tag.End, _alt.Take(), isQuoted);
    }

    private void AddVoid(HtmlElement element, TextSpan tag, bool isHidden)
    {
        if (!isHidden && element.Role == HtmlRole.Object)
            outline.Prose.AddObject(tag.Start, tag.End);
    }

    private void ReadEnd(HtmlElement element, TextSpan tag)
    {
        if (element.Role == HtmlRole.InlineQuotation && _quotations > 0)
            outline.Prose.AddDecoded(tag.Start, tag.End, _quotations-- % 2 == 1 ? "”" : "’");
    }

    private void Close(int end)
    {
        if (_isShown)
            outline.Prose.AddObject(_silentTag.Start, end);
        _silent = null;
    }
}
