using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Suppressing;

/// <summary>A comment that is addressed to the program.</summary>
/// <param name="Verb">What it asks for.</param>
/// <param name="Span">The comment with its delimiters.</param>
/// <param name="Targets">The rules and categories that it names; none means all rules.</param>
/// <param name="Reason">What stands behind the colon, or null.</param>
internal sealed record SuppressionComment(
    SuppressionVerb Verb, TextSpan Span, ImmutableArray<SuppressionTarget> Targets, string? Reason);
