namespace EditorialLint.Formats.Markdown;

/// <summary>Kinds of what is no Markdown inside a line.</summary>
internal enum OpaqueInlineKind
{
    /// <summary>An expression, variable, formula or the like, whose value is shown: <c>{props.name}</c>.</summary>
    Expression,

    /// <summary>A tag, attributes or a directive, of which nothing is shown: <c>&lt;Note kind={3}&gt;</c>, <c>{#anchor}</c>, <c>{% raw %}</c>.</summary>
    Tag,

    /// <summary>A comment: <c>{/* … */}</c>.</summary>
    Comment,

    /// <summary>A link of a wiki, whose words are shown: <c>[[Page|words]]</c>.</summary>
    Link,
}
