namespace EditorialLint.Formats.Html;

/// <summary>What an element does with the text in it.</summary>
internal enum HtmlRole : byte
{
    /// <summary>The text goes on through it.</summary>
    Inline,

    /// <summary>A block without a kind of its own.</summary>
    Block,

    /// <summary>A block that a block inside it ends.</summary>
    Paragraph,

    /// <summary>The title of the page's article.</summary>
    Headline,

    /// <summary>A title inside it.</summary>
    SubHeadline,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    Quotation,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A caption.</summary>
    Caption,

    /// <summary>A block whose content is no prose.</summary>
    HiddenBlock,

    /// <summary>An element inside a line whose content is not shown.</summary>
    Hidden,

    /// <summary>Something inside a line that is shown but is no prose, such as code.</summary>
    Object,

    /// <summary>A quotation inside a line, shown in marks that the file does not hold.</summary>
    InlineQuotation,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>A picture.</summary>
    Picture,
}
