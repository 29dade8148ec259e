use super::*;

const NONE: Option<&str> = None;
const BODY: &[u8] = br#"{"type":"com.qlik.app.created"}"#;

fn secret(secret: &str) -> Secret {
    Secret::new(secret).unwrap()
}

fn signature() -> String {
    sign(&secret("secret"), BODY)
}

#[test]
fn a_signature_is_the_hmac_of_rfc_4231() {
    // Test cases 1, 2, 4 and 6: a short secret, a text, a long body, and a secret longer than a block.
    let vectors: [(&[u8], &[u8], &str); 4] = [
        (&[0x0b; 20], b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (b"Jefe", b"what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        (
            &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25],
            &[0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        (
            &[0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
    ];
    for (secret, body, signature) in vectors {
        let secret = Secret::new(secret).unwrap();
        assert_eq!(sign(&secret, body), signature);
        assert_eq!(verify(&secret, body, Some(signature)), Ok(()));
    }
}

#[test]
fn digits_may_be_of_either_case() {
    let mixed: String = signature()
        .chars()
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit.to_ascii_uppercase() } else { digit })
        .collect();
    for signature in [signature(), signature().to_uppercase(), mixed] {
        assert_eq!(verify(secret("secret"), BODY, Some(signature)), Ok(()));
    }
}

#[test]
fn every_flipped_digit_is_refused() {
    let signature = signature();
    for at in 0..DIGITS {
        for bit in 0..4 {
            let flipped: String = (signature.chars().enumerate())
                .map(|(index, digit)| digit.to_digit(16).unwrap() ^ if index == at { 1 << bit } else { 0 })
                .map(|value| char::from_digit(value, 16).unwrap())
                .collect();
            assert_eq!(verify(secret("secret"), BODY, Some(flipped)), Err(SignatureError::NoMatch), "{at}");
        }
    }
}

#[test]
fn another_body_and_another_secret_are_refused() {
    let signature = signature();
    for (other, body) in [("secret", &BODY[1..]), ("secret", b""), ("Secret", BODY), ("secret\n", BODY)] {
        assert_eq!(verify(secret(other), body, Some(&signature)), Err(SignatureError::NoMatch));
    }
}

#[test]
fn a_missing_header_is_an_error_of_its_own() {
    assert_eq!(verify(secret("secret"), BODY, NONE), Err(SignatureError::Missing));
}

#[test]
fn a_wrong_length_is_an_error_of_its_own() {
    let signature = signature();
    for (text, found) in [
        (String::new(), 0),
        (signature.chars().skip(1).collect(), 63),
        (format!("{signature}0"), 65),
        (format!("sha256={signature}"), 71),
        (format!(" {signature}\n"), 66),
    ] {
        assert_eq!(verify(secret("secret"), BODY, Some(text)), Err(SignatureError::Length { found }));
    }
}

#[test]
fn an_error_has_the_position_of_the_wrong_digit() {
    for (at, byte) in [(0, b'g'), (1, b'+'), (31, b' '), (62, b'-'), (63, 0xff)] {
        let mut signature = signature().into_bytes();
        signature[at] = byte;
        let error = verify(secret("secret"), BODY, Some(signature)).unwrap_err();
        assert_eq!(error, SignatureError::NotHex { position: at + 1 });
    }
}

#[test]
fn a_blank_secret_is_refused_when_it_is_made() {
    for blank in ["", " ", "\t\r\n"] {
        assert_eq!(Secret::new(blank).unwrap_err(), BlankSecret);
        assert!(blank.parse::<Secret>().is_err() && Secret::try_from(blank.to_owned()).is_err());
    }
    assert!(Secret::new(b"\0").is_ok() && "a b".parse::<Secret>().is_ok());
    assert_eq!(BlankSecret.to_string(), "the secret of the webhook is empty or white space");
}

#[test]
fn a_secret_is_not_shown() {
    let shown = format!("{:?} {:#?}", secret("hidden"), [secret("hidden")]);
    assert!(!shown.contains("hidden") && !shown.contains("104"), "{shown}");
}

#[test]
fn any_of_several_secrets_is_accepted() {
    let secrets = [secret("new"), secret("secret"), secret("old")];
    assert_eq!(verify(&secrets, BODY, Some(signature())), Ok(()));
    assert_eq!(verify(secrets.as_slice(), BODY, Some(signature())), Ok(()));
    assert_eq!(verify(Vec::from(secrets.clone()), BODY, Some(signature())), Ok(()));
    assert_eq!(verify(&secrets[2..], BODY, Some(signature())), Err(SignatureError::NoMatch));
    assert_eq!(verify(&secrets[3..], BODY, Some(signature())), Err(SignatureError::NoSecret));
    assert_eq!(verify(&secrets[3..], BODY, NONE), Err(SignatureError::NoSecret));
}

#[test]
fn errors_are_displayed() {
    for (error, text) in [
        (SignatureError::NoSecret, "there is no secret of the webhook"),
        (SignatureError::Missing, "the header `Qlik-Signature` is missing"),
        (SignatureError::Length { found: 71 }, "expected a signature of 64 hexadecimal digits, found 71 bytes"),
        (SignatureError::NotHex { position: 3 }, "expected a hexadecimal digit at position 3 of the signature"),
        (SignatureError::NoMatch, "the signature does not match: it was made for another body or with another secret"),
    ] {
        assert_eq!(error.to_string(), text);
    }
}
