namespace EditorialLint.Language.Lexicons;

/// <summary>Initialisms that news copy does not explain: general knowledge of bodies, broadcasters, parties, techniques and units.</summary>
public static class KnownInitialisms
{
    private static readonly WordSet Known = new(
        "FBI", "CIA", "NSA", "NATO", "NASA", "IRS", "EPA", "FDA", "CDC", "FEMA", "FCC", "FTC", "SEC", "DOJ", "DHS", "ICE", "TSA", "DEA", "ATF", "HUD", "OSHA", "NIH",
        "NRA", "ACLU", "NAACP", "PETA", "GOP", "DNC", "RNC", "CNN", "NBC", "CBS", "ABC", "PBS", "NPR", "MSNBC", "CNBC", "ESPN", "HBO", "BBC", "ITV", "AFP", "UPI",
        "USA", "UAE", "USSR", "DDR", "GDR", "ISIS", "ISIL", "IRA", "ETA", "PLO", "PKK", "KGB", "FSB", "GRU", "MI5", "MI6", "NHS", "SNP", "UKIP", "DUP", "CDU", "SPD", "AFD",
        "IMF", "WTO", "WHO", "OECD", "OPEC", "UNESCO", "UNICEF", "ASEAN", "NAFTA", "TPP", "IAEA", "FIFA", "UEFA", "IOC", "NFL", "NBA", "MLB", "NHL", "NCAA", "MMA", "UFC", "WWE",
        "NASCAR", "PGA", "IBM", "AOL", "BMW", "GPS", "DNA", "RNA", "HIV", "AIDS", "ADHD", "PTSD", "MRI", "DVD", "VHS", "USB", "PDF", "HTML", "URL", "CEO", "CFO", "COO", "CTO", "MBA", "PHD",
        "GDP", "VAT", "ATM", "PIN", "IPO", "LGBT", "LGBTQ", "LGBTQI", "SUV", "ATV", "RSVP", "ASAP", "FAQ", "DIY", "AKA", "TBA", "TBD", "FYI", "LOL", "OMG", "WTF", "RIP", "BLT",
        "MIT", "UCLA", "USC", "NYU", "LSU", "SMU", "NYPD", "LAPD", "SWAT", "JFK", "FDR", "LBJ", "RFK", "MLK", "AFL", "CIO", "SEIU", "UAW", "AARP", "AIPAC", "POTUS", "FLOTUS", "SCOTUS",
        "PAC", "PACS", "WWI", "WWII", "III", "VII", "VIII", "XII", "XIII", "XIV", "XVI", "GMT", "EST", "EDT", "PST", "PDT", "CST", "CDT", "UTC", "MSRP", "TARP", "OBE", "MBE", "CBE",
        "CCTV", "GMO", "BMI", "PSA", "ROTC", "GED", "SAT", "ACT", "GPA", "AWOL", "POW", "MIA", "WMD", "IED", "RPG", "MVP", "RBI", "ERA", "CGI", "VIP", "UFO", "BYOB", "NIMBY", "WASP",
        "TMZ", "FOIA", "CSPAN", "HLN", "AMC", "NDA", "LTE", "USFL", "XFL", "CFL", "MTV", "VH1", "TCM", "TNT", "TBS", "QVC", "USDA", "NTSB", "FAA", "NOAA", "USGS", "FDIC", "NLRB", "CBO", "GAO", "OMB", "DOD", "FEC", "CPAC", "AFLCIO", "UNHCR", "ICC", "ICJ", "EEC", "ECB", "BRICS", "TTIP", "ANC", "BJP");

    /// <summary>Whether readers know the capitals.</summary>
    public static bool Contains(ReadOnlySpan<char> capitals) => Known.Contains(capitals);
}
