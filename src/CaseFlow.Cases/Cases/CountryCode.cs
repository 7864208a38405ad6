using System.Collections.Frozen;

namespace CaseFlow.Cases.Cases;

/// <summary>
/// What countries are called in data: ISO 3166-1 alpha-3, with three of the codes that it leaves to users: <c>XKX</c>, the customary one
/// of Kosovo, <c>XXE</c> for countries that are invented for exercises, and <c>XXW</c> for what concerns no country by itself.
/// </summary>
public static class CountryCode
{
    /// <summary>What concerns no country by itself, such as the review of a doctrine.</summary>
    public const string World = "XXW";

    private const string List =
        """
        ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB
        BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI
        ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN
        IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC
        MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU
        NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM
        SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT
        VEN VGB VIR VNM VUT WLF WSM XKX XXE XXW YEM ZAF ZMB ZWE
        """;

    private static readonly FrozenSet<string> Known = List.Split([' ', '\n']).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text is the code of a country or territory, e.g. <c>LBY</c>.</summary>
    public static bool IsKnown(string? code) => code is not null && Known.Contains(code);
}
