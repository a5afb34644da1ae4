using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Engine.Driving;

/// <summary>One rule on one document: gives it its settings and turns its findings into diagnostics.</summary>
internal sealed class RuleRun(RuleDescriptor rule, Severity level, DocumentSettings settings, DiagnosticSink sink) : RuleReporter
{
    private readonly List<Finding> _held = [];
    private KeyValuePair<string, string>[] _options = [];
    // What is dropped or suppressed must not use up the limit of a card: only what is shown floods.
    private int _counted;

    public override Dialect Dialect => settings.Dialect;

    public override IWordList? UserWords => settings.Words;

    public override string GetOption(string name)
    {
        // Rules ask again at every node, and the settings compose a key at every question.
        foreach (KeyValuePair<string, string> option in _options)
        {
            if (string.Equals(option.Key, name, StringComparison.Ordinal))
                return option.Value;
        }

        string value = settings.GetOption(rule, name);
        _options = [.. _options, new KeyValuePair<string, string>(name, value)];
        return value;
    }

    /// <exception cref="ArgumentException">The finding does not fit the text or the card: the rule is at fault.</exception>
    public override void Report(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        SourceText text = sink.Document.Text;
        Check(finding.Span, text);
        RuleMessage message = rule.GetMessage(finding.Message);
        if (message.ArgumentCount != finding.Arguments.Length)
        {
            throw new ArgumentException(
                $"Message '{message.Key}' of {rule.Id} takes {message.ArgumentCount} arguments, not {finding.Arguments.Length}.",
                nameof(finding));
        }

        foreach (RelatedSpan related in finding.Related)
            Check(related.Span, text);
        if (!sink.Quoted.Admits(rule.Speech, finding.Span))
            return;
        if (sink.Suppressions.Find(rule, finding.Span.Start) is { } suppression)
            Emit(finding, suppression);
        else if (rule.Pattern is { Limit: > 0 and var limit } && _counted++ >= limit)
            return;
        else if (rule.MergeFrom is null)
            Emit(finding);
        else
            _held.Add(finding);
    }

    public override void Export(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        sink.Facts?.Invoke(rule, fact);
    }

    /// <summary>Takes what came of the facts of all documents.</summary>
    internal void Report(CorpusFinding finding)
    {
        RuleMessage message = rule.GetMessage(finding.Message);
        TextSpan span = finding.Where.Span;
        // The file may have changed since its facts were read.
        if (message.ArgumentCount != finding.Arguments.Length || !sink.Document.Text.Holds(span) || !sink.Quoted.Admits(rule.Speech, span))
            return;
        sink.Add(new Diagnostic(rule, level, sink.Document.Text.GetLocation(span))
        {
            Message = message,
            Arguments = finding.Arguments,
            Related = finding.Related,
            Suppression = sink.Suppressions.Find(rule, span.Start),
        });
    }

    /// <summary>Lets go of what was held back until the number of findings was known.</summary>
    internal void Complete()
    {
        if (_held.Count >= rule.MergeFrom)
        {
            Emit(FindingMerge.Merge(_held));
            return;
        }

        foreach (Finding finding in _held)
            Emit(finding);
    }

    private void Emit(Finding finding, Suppression? suppression = null)
    {
        SourceText text = sink.Document.Text;
        sink.Add(new Diagnostic(rule, level, text.GetLocation(finding.Span))
        {
            Message = rule.GetMessage(finding.Message),
            Arguments = finding.Arguments,
            Related = Resolve(finding.Related, text),
            Fixes = FixScreen.Screen(finding, rule, sink),
            Suppression = suppression,
        });
    }

    private static void Check(TextSpan span, SourceText text)
    {
        if (!text.Holds(span))
            throw new ArgumentException($"The span {span} lies outside the text.", nameof(span));
    }

    private static ImmutableArray<RelatedLocation> Resolve(ImmutableArray<RelatedSpan> related, SourceText text)
    {
        if (related.IsEmpty)
            return [];
        var resolved = ImmutableArray.CreateBuilder<RelatedLocation>(related.Length);
        foreach (RelatedSpan place in related)
            resolved.Add(new RelatedLocation(text.GetLocation(place.Span), place.Message));
        return resolved.MoveToImmutable();
    }
}
