namespace CaseFlow.Cases.Access;

/// <summary>The two sides of the wall between atrocity prevention and countering terrorism or violent extremism.</summary>
public enum Wall
{
    /// <summary>Atrocity prevention.</summary>
    Prevention,

    /// <summary>Countering terrorism or violent extremism.</summary>
    CounterTerrorism,
}
