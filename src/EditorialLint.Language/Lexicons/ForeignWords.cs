namespace EditorialLint.Language.Lexicons;

/// <summary>Foreign words that English uses in set phrases only, and particles of foreign names.</summary>
/// <remarks>General knowledge: <c>persona non grata</c>, <c>en masse</c>, <c>sub rosa</c>; beside another or a name they are no slips. Alone they are only likelier not to be.</remarks>
public static class ForeignWords
{
    private static readonly WordSet Words = new(
        "absentia", "accompli", "addendum", "agit", "alia", "alma", "alter", "amicus", "animus", "ante", "aperto", "assai", "au", "avant", "banc", "bella", "bellum", "bete", "bin", "bis",
        "blanche", "bona", "bono", "bonne", "brevis", "buena", "bueno", "buenos", "camera", "caso", "caveat", "celebre", "certiorari", "chez", "ciao", "cogito", "compos", "comme", "contendere",
        "contra", "corpus", "coup", "couture", "cri", "cuisine", "cul", "culpa", "cum", "da", "dal", "de", "des", "curiae", "dei", "del", "della", "delicti", "der", "deus", "di", "dictu", "diem", "dies", "doce", "dos", "droit",
        "du", "ego", "el", "emptor", "en", "enfant", "ergo", "erat", "esprit", "etat", "d'etat", "d'etre", "d'oeuvre", "d'oeuvres", "extremis", "ex", "exeunt", "facie", "facto", "fait", "faire", "famille", "fatale",
        "faux", "femme", "femmes", "fide", "fides", "fidelis", "fin", "firma", "flagrante", "force", "forma", "franca", "francaise", "fuera", "gestalt", "gracias", "grande", "grandes", "grata", "gratia", "gratis", "guerre",
        "habeas", "hasta", "haute", "hic", "hoc", "hola", "hombre", "homme", "homo", "honoris", "hors", "ibid", "ibn", "idem", "incognita", "infra", "intra", "ipsa", "ipso", "jacta", "jeune", "joie", "jure",
        "juste", "la", "laissez", "las", "lebensraum", "lex", "liberte", "libre", "lieu", "limine", "lingua", "loco", "locus", "longa", "los", "luego", "lupus", "magna", "magnum", "manana", "mandamus", "mano", "mare", "masse",
        "mater", "materiel", "mea", "mens", "mentis", "merci", "minima", "mirabile", "mobile", "modus", "mondo", "monde", "morte", "mot", "mucho", "mundi", "mutandis", "mutatis", "nacht", "natus", "nihil", "noblesse", "noir",
        "noire", "nolens", "nolo", "nom", "nous", "nouveau", "nouveaux", "nouvelle", "novo", "nuestra", "obiter", "oblige", "obscura", "oeuvre", "operandi", "opus", "ora", "pace", "panem", "par", "parens", "parentis", "pari", "parti",
        "partout", "pas", "passu", "pater", "patria", "pax", "pendente", "persona", "personae", "petit", "petite", "pièce", "plume", "plus", "poco", "politik", "populi", "por", "porte", "pour", "prix", "primus", "pro", "procul",
        "puede", "qua", "quae", "quasi", "quid", "quo", "raison", "rara", "rasa", "realpolitik", "rea", "redux", "regina", "rerum", "res", "resistance", "retro", "rex", "rigor", "roman", "sacre", "sans", "schadenfreude", "semper",
        "sera", "sic", "sine", "situ", "soi", "soiree", "sotto", "stare", "sui", "summa", "tabula", "tempora", "tempore", "ter", "terra", "terrible", "terrorem", "tete", "todos", "tout", "tres", "una", "uno", "va", "vae", "vamos", "van", "verite",
        "veritas", "vice", "vici", "victis", "vide", "vidi", "vie", "vis", "vitae", "vitro", "viva", "vivant", "vive", "vivendi", "vivo", "vivre", "voce", "volens", "von", "vox", "zeitgeist", "zum", "zur");

    /// <summary>Whether the word, in small letters, belongs to a foreign phrase.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
