namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>What a word that may lead from a quotation to its speaker does.</summary>
internal enum CueClass : byte
{
    /// <summary>No cue.</summary>
    None,

    /// <summary><c>say</c>.</summary>
    Say,

    /// <summary>A verb of saying with a listener: <c>tell</c>, <c>remind</c>, <c>ask</c>.</summary>
    Tell,

    /// <summary>A verb that is used of quoted words nearly always: <c>add</c>, <c>explain</c>, <c>tweet</c>.</summary>
    Report,

    /// <summary>A verb that calls something by a name: <c>call</c>, <c>describe</c>, <c>label</c>.</summary>
    Describe,

    /// <summary>A verb that takes a stand, mostly in words: <c>promise</c>, <c>deny</c>, <c>support</c>.</summary>
    Stance,

    /// <summary>A verb that may report or act: <c>issue</c>, <c>use</c>, <c>give</c>.</summary>
    Act,

    /// <summary>A verb of thought: <c>think</c>, <c>believe</c>, <c>hope</c>.</summary>
    Think,

    /// <summary><c>according to</c>.</summary>
    According,

    /// <summary>What somebody says or writes: <c>statement</c>, <c>letter</c>, <c>speech</c>.</summary>
    Utterance,

    /// <summary>A form of <c>be</c>, <c>have</c> or <c>do</c>.</summary>
    Auxiliary,

    /// <summary>Any other verb.</summary>
    OtherVerb,

    /// <summary>Any other noun.</summary>
    OtherNoun,

    /// <summary>Any other word.</summary>
    Other,
}
