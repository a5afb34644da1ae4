using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace EditorialLint.Formats.Html;

/// <summary>A kind of element.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Role">What it does with the text in it.</param>
internal sealed record HtmlElement(string Name, HtmlRole Role)
{
    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> Known = Create();

    /// <summary>Whether it has neither content nor an end tag.</summary>
    internal bool IsVoid { get; private init; }

    /// <summary>How its content is read.</summary>
    internal HtmlParseMode Mode { get; private init; }

    /// <summary>Whether an element begins and ends a block.</summary>
    internal bool IsBlock => Role is >= HtmlRole.Block and <= HtmlRole.HiddenBlock;

    /// <summary>The kind with a name in lower case. What HTML does not know is inline.</summary>
    internal static HtmlElement Find(ReadOnlySpan<char> name) =>
        Known.TryGetValue(name, out HtmlElement? known) ? known : new HtmlElement(name.ToString(), HtmlRole.Inline);

    private static FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> Create()
    {
        var known = new Dictionary<string, HtmlElement>(StringComparer.Ordinal);
        Add(HtmlRole.Inline, "a abbr acronym b bdi bdo big button cite data del dfn em font i ins label mark meter nobr output picture ruby s slot small span strike strong sub sup time u");
        Add(HtmlRole.Block, "address article aside body center dd details dialog dir div dl dt fieldset figure footer form hgroup header html legend main menu nav ol optgroup option search section summary table tbody tfoot thead tr ul");
        Add(HtmlRole.Paragraph, "p");
        Add(HtmlRole.Headline, "h1");
        Add(HtmlRole.SubHeadline, "h2 h3 h4 h5 h6");
        Add(HtmlRole.ListItem, "li");
        Add(HtmlRole.Quotation, "blockquote");
        Add(HtmlRole.Cell, "td th");
        Add(HtmlRole.Caption, "caption figcaption");
        Add(HtmlRole.HiddenBlock, "head pre");
        Add(HtmlRole.HiddenBlock, "listing");
        Add(HtmlRole.Hidden, "datalist map noscript rp rt select template");
        Add(HtmlRole.Object, "audio canvas code kbd math object progress samp svg tt var video");
        Add(HtmlRole.InlineQuotation, "q");
        Add(HtmlRole.Block, "hr", isVoid: true);
        Add(HtmlRole.Hidden, "area base basefont bgsound col frame keygen link meta param source track wbr", isVoid: true);
        Add(HtmlRole.Object, "embed input", isVoid: true);
        Add(HtmlRole.Break, "br", isVoid: true);
        Add(HtmlRole.Picture, "image img", isVoid: true);
        Add(HtmlRole.Hidden, "script", HtmlParseMode.Script);
        Add(HtmlRole.Hidden, "style noembed noframes", HtmlParseMode.Rawtext);
        Add(HtmlRole.Hidden, "title", HtmlParseMode.RCData);
        Add(HtmlRole.HiddenBlock, "xmp", HtmlParseMode.Rawtext);
        Add(HtmlRole.HiddenBlock, "plaintext", HtmlParseMode.Plaintext);
        Add(HtmlRole.Object, "iframe", HtmlParseMode.Rawtext);
        Add(HtmlRole.Object, "textarea", HtmlParseMode.RCData);
        return known.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(HtmlRole role, string names, HtmlParseMode mode = HtmlParseMode.PCData, bool isVoid = false)
        {
            foreach (string name in names.Split(' '))
                known.Add(name, new HtmlElement(name, role) { Mode = mode, IsVoid = isVoid });
        }
    }
}
