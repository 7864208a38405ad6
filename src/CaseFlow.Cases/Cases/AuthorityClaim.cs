namespace CaseFlow.Cases.Cases;

/// <summary>Who is said to hold an office, by whom. Rival claims stand side by side: none takes the place of another.</summary>
/// <param name="Office">The office, e.g. <c>President of Côte d'Ivoire</c>.</param>
/// <param name="Holder">Who is said to hold it; office holders only, never private persons.</param>
/// <param name="AssertedBy">Who says so: a body of the state, an organisation, the holder.</param>
/// <param name="On">The day on which they said so, as the source gives it.</param>
/// <param name="Source">Where it is written.</param>
public sealed record AuthorityClaim(string Office, string Holder, string AssertedBy, DateOnly On, string Source);
