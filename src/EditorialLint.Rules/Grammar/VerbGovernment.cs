namespace EditorialLint.Rules.Grammar;

/// <summary>Words that take a certain form of the verb behind them.</summary>
internal enum VerbGovernment
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>A modal verb, which takes the base: <c>can go</c>.</summary>
    Modal,

    /// <summary>A form of <c>do</c>, which takes the base: <c>did not go</c>.</summary>
    Do,

    /// <summary>The <c>to</c> of the infinitive, which takes the base.</summary>
    To,

    /// <summary>A form of <c>have</c>, which takes the past participle: <c>has gone</c>.</summary>
    Have,

    /// <summary>A form of <c>be</c>, which takes a participle: <c>was taken</c>.</summary>
    Be,
}
