namespace CaseFlow.Web.SignIn;

/// <summary>What somebody signed in with, in words that they recognise in the list of their sessions.</summary>
internal static class Device
{
    // others name themselves after these, so the order counts
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    /// <summary>E.g. <c>Firefox on Linux</c>, from how the browser names itself.</summary>
    public static string NameOf(string? userAgent) => $"{Find(Browsers, userAgent) ?? "Browser"} on {Find(Systems, userAgent) ?? "another system"}";

    private static string? Find((string Mark, string Name)[] among, string? text) =>
        among.Where(one => text?.Contains(one.Mark, StringComparison.Ordinal) == true).Select(one => one.Name).FirstOrDefault();
}
