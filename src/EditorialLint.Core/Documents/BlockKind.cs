namespace EditorialLint.Core.Documents;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of prose.</summary>
    Paragraph,

    /// <summary>The title of the article.</summary>
    Headline,

    /// <summary>A title inside the article.</summary>
    SubHeadline,

    /// <summary>A line that gives date or place of the article and nothing else.</summary>
    Dateline,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A line that names a photographer, source or agency.</summary>
    Credit,

    /// <summary>A paragraph of a block quotation.</summary>
    BlockQuotation,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>The words that stand for a picture where it cannot be seen.</summary>
    AltText,

    /// <summary>The words below a picture or above a table.</summary>
    Caption,
}
